"""What forms are made of: fields and their kinds, values that many forms share, and how forms are walked."""
