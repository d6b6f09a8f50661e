/// Names of persons that are in the news.
enum PersonNames {}
