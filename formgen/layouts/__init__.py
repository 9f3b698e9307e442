"""The building blocks of pages and sheets, each text with both languages side by side."""
