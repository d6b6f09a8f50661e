/// Names of organisations that are in the news.
enum OrganisationNames {}
