"""The questionnaire of an applicant for a premium: annex 2."""
