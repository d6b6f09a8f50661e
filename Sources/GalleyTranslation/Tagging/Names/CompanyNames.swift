/// Names of listed companies.
enum CompanyNames {}
