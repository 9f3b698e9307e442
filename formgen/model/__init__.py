"""The parts of forms: fields and their kinds, values that many forms share, walking, blanks and sums."""
