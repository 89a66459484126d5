"""What each command of the command line does; `reader.cli` says how it is asked for."""
