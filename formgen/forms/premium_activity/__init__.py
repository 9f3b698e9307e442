"""The description of an applicant's activity: annex 3."""
