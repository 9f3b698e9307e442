"""Random forms, right and broken, through every door of formgen: ``python -m tests.drafts`` counts what becomes of them."""
