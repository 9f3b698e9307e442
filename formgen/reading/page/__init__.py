"""Documents as the page that a reader sees, and the reading of forms from it where marks are missing."""
