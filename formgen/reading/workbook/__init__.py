"""Read filled workbooks by their defined names."""
