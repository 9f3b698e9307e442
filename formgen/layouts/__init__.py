"""The building blocks of pages and sheets. Each text has both languages side by side."""
