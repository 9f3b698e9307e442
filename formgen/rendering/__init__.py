"""A filled form as DOCX, XLSX and PDF."""
