"""An outside model may propose claims: off by default, checked word by word, refused and counted where it strays."""
