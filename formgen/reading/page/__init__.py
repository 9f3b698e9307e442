"""Read documents as the page that a person sees, and forms from that page where marks are missing."""
