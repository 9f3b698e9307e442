"""Print a filled form as DOCX, XLSX and PDF."""
