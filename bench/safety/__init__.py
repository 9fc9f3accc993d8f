"""Programs that record, read, are killed and are looked at afterwards: kill_recording.py, writers_and_readers.py."""
