"""What Dutch needs, and nothing else."""
