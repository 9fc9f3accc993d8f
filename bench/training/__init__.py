"""What `bench/train_summary.py` and `bench/calibrate.py` fit their models with."""
