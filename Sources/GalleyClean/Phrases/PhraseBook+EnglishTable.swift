extension PhraseBook {
    /// Set phrases of English pages: `=` before a whole block, `>` before an opening.
    static let english: StaticString = """
        [share-prompt]
        > Share this article on
        > Share this story on
        > If you liked this story, share
        > If you enjoyed this article, share
        > Click to share on
        = Share it
        = Share
        = Share this
        = Share this story
        = Share this article
        = Share this post
        = Share this page
        = Share on Facebook
        = Share on Twitter
        = Share on X
        = Share on WhatsApp
        = Share on LinkedIn
        = Share via email
        = Share by email
        = Email this article
        = Tweet this
        = Pin it
        = Copy link
        = Link copied
        = Send to a friend
        = Spread the word
        = Tell a friend
        = Share with friends
        = Share this with your friends
        = Like and share
        = Gift this article
        = Like this
        = Tweet
        [follow-prompt]
        > Follow us on
        > Follow our coverage on
        > Find us on
        > Like us on
        > Join our Telegram channel
        > Join our WhatsApp
        > Add us as a preferred source on
        > Download our app
        > Get the app
        > Tap here to join
        > Click here to join
        > Join our Telegram
        > Join our channel
        = Follow us
        = Like us on Facebook
        = Follow us on Twitter
        = Follow us on X
        = Follow us on Instagram
        = Follow us on Facebook
        = Find us on Facebook
        = Subscribe to our YouTube channel
        = Join us on Telegram
        = Join our WhatsApp channel
        = Connect with us
        = Follow us on Google News
        [related-story-promotion]
        = Related video
        = Related videos
        > Read more:
        > Read also:
        > Also read:
        > See also:
        > Related:
        > More:
        > Don't miss:
        > Watch:
        > Listen:
        > Must read:
        > Must-read:
        > Read next:
        > Up next:
        > Further reading:
        > More on this:
        > In pictures:
        > Explainer:
        > Read the full story:
        > Read our full coverage
        > Read:
        > For more, see:
        > Click here to read
        > Click here for more
        > You can read more about
        > Watch the video above
        = Read more
        = Read also
        = Also read
        = See also
        = More on this
        = More on this story
        = More on this topic
        = Related
        = Related stories
        = Related articles
        = Related content
        = Related news
        = Related coverage
        = Related links
        = Recommended
        = Recommended for you
        = Recommended reading
        = Recommended stories
        = You may also like
        = You might also like
        = You might also be interested in
        = Don't miss
        = More stories
        = More from this section
        = More like this
        = Up next
        = Keep reading
        = What to read next
        = Around the web
        = From around the web
        = Suggested reading
        = Further reading
        = Editor's picks
        = In case you missed it
        = Top stories
        = Watch now
        = Watch next
        = Read full article
        = Read full story
        = Read the full article
        = Watch live
        = Live updates
        = Follow our live blog
        = Follow our live coverage
        [series-promotion]
        > Exclusive:
        > Special report:
        > Special series:
        > From our series:
        > This story is part of
        > This article is part of
        > This is part of our series
        > This is the first in a series
        > Part of our series
        > Follow our full coverage of
        > See all our coverage of
        > Read the whole series
        > Read all stories in this series
        > Coming next:
        > Special project:
        > Special coverage:
        > Full coverage:
        = Special report
        = Special coverage
        = In depth
        = Full coverage
        [newsletter-signup]
        > Please sign up for our
        > Please sign up for the newsletter
        > get the day's stories in your inbox
        > get our stories in your inbox
        > get the news in your inbox
        > Sign up for our
        > Sign up to our
        > Sign up to receive
        > Sign up for the
        > Subscribe to our daily
        > Subscribe to our weekly
        > Get the latest news delivered
        > Get breaking news alerts
        > Get the best of
        > Want more stories like this
        > Never miss a story
        > Stay up to date with
        > Enter your email
        > By signing up you agree
        > By subscribing you agree
        > By entering your email
        > By clicking subscribe
        > You can unsubscribe at any time
        > Start your day with
        > Delivered to your inbox
        > Receive our
        > Sign up here for
        > Get our free newsletter
        > Get our newsletter
        = Newsletter
        = Newsletters
        = Sign up
        = Sign up now
        = Subscribe to our newsletter
        = Sign up for our newsletter
        = Get our newsletter
        = Join our mailing list
        = Sign up here
        = Enter your email address
        = Your email address
        = Thank you for signing up
        = Thanks for subscribing
        = Get the day's headlines in your inbox
        = Thank you for subscribing
        [subscription-wall]
        > If you enjoyed this article, please consider
        > If you liked this article, please consider
        > If you enjoyed this story, please consider
        > Did you enjoy this article
        > Did you like this article
        > Enjoyed this article
        > Not a subscriber
        > Not yet a subscriber
        > Not subscribed yet
        > To continue reading
        > To read the full article
        > To read the rest of this
        > This article is for subscribers
        > This content is for subscribers
        > This story is available exclusively to
        > This article is reserved for
        > Subscribe to read the full
        > Subscribe now for
        > Subscribe today for
        > You have reached your limit of
        > You have read all your free
        > You have used all your free
        > You've reached your
        > You have no free articles
        > Get unlimited access
        > Enjoy unlimited access
        > Support independent journalism
        > Support local journalism
        > Your support makes
        > Register for free to
        > Support our journalism
        > You have reached your article
        > You’ve reached your article
        > You have reached your limit
        > You’ve reached your limit
        > You have reached the limit
        > Create a free account to
        > Create an account to continue
        > Sign in to continue
        = Subscribe
        = Subscribe now
        = Subscribe to continue reading
        = Subscribe to read
        = Log in to continue reading
        = Sign in to continue reading
        = Register to continue reading
        = This article is for subscribers only
        = Subscriber only
        = Subscribers only
        = Subscriber exclusive
        = Premium content
        = Members only
        = Already a subscriber?
        = Already a subscriber? Log in
        = Already a subscriber? Sign in
        = Already have an account?
        = Start your free trial
        = Create a free account
        = Continue reading
        = Unlock this article
        = Become a member
        = Support our journalism
        = Donate now
        = Make a contribution
        [advertisement-label]
        = Advertising
        = Advertise here
        = Advertise with us
        > Advertisement -
        > Advertisement:
        > Article continues after
        > Story continues after
        > Presented by
        > This advertisement has not loaded yet
        = Advertisement
        = Advertisements
        = Ad
        = Ads
        = Sponsored
        = Sponsored content
        = Sponsored by
        = Paid content
        = Paid post
        = Promoted
        = Promoted content
        = Promoted stories
        = Partner content
        = Advertorial
        = Paid for by
        = Story continues below
        = Article continues below
        = Article continues below advertisement
        = Story continues below advertisement
        = Advertisement - scroll to continue
        = Continue reading below
        = Scroll to continue
        = Scroll down to continue
        = Skip advertisement
        = Skip ad
        = Close ad
        = Report this ad
        = From our partners
        = Ad feedback
        = Brand content
        = Continue reading the main story
        = Breaking news
        [navigation]
        = Table of contents
        = Contents
        = In this article
        = In this story
        = On this page
        = Jump to
        = Jump to section
        = Quick links
        = Skip to
        > Skip to
        > Back to
        > Return to
        > More in
        > More from
        = Home
        = Menu
        = Skip to content
        = Skip to main content
        = Search
        = Most read
        = Most popular
        = Most viewed
        = Most commented
        = Most shared
        = Trending
        = Trending now
        = Popular
        = Latest
        = Latest news
        = Next
        = Previous
        = Next article
        = Previous article
        = Next story
        = Previous story
        = Back to top
        = Top
        = Back
        = Load more
        = Show more
        = View all
        = See all
        = Log in
        = Sign in
        = Register
        = My account
        = Contact us
        = About us
        = Privacy policy
        = Terms of use
        = Terms and conditions
        = Next page
        = Previous page
        = Jump to comments
        = View gallery
        [tag-list]
        > Tags:
        > Tag:
        > Topics:
        > Topic:
        > Related topics:
        > Filed under:
        > Keywords:
        > Tagged:
        > Tagged with
        > Tagged as
        > Posted in
        > Categories:
        > Category:
        > In this story:
        > Explore more:
        > Find more stories on
        = Tags
        = Topics
        = Related topics
        = Keywords
        = Filed under
        = Categories
        = Explore more on these topics
        = More on these topics
        [comment-section]
        > You must be logged in to
        > Your email address will not be published
        > Required fields are marked
        > Comments are moderated
        > Comments on this article
        > What do you think? Let us know
        > Let us know what you think
        > Tell us what you think
        > Have you been affected
        = Comments
        = Comment
        = Leave a comment
        = Leave a reply
        = Post a comment
        = Add a comment
        = Join the conversation
        = Join the discussion
        = Show comments
        = View comments
        = Hide comments
        = Load comments
        = No comments
        = No comments yet
        = 0 comments
        = Reply
        = Be the first to comment
        = Comments are closed
        = Comments are closed for this article
        = Have your say
        = What do you think?
        = Your comment
        = Post comment
        = Cancel reply
        = Report comment
        = Sort by
        = Newest first
        = Oldest first
        = Most liked
        = Sign in to comment
        = Log in to comment
        [author-box]
        > More by
        > More from
        > Read more by
        > View all posts by
        > Contact the reporter
        > Follow the author on
        > Follow him on
        > Follow her on
        > Follow them on
        > Reach the reporter
        > The writer is
        > The author is
        = About the author
        = About the authors
        = About the writer
        = More by this author
        = More from this author
        = More stories by
        = View all posts
        = See all articles by
        = Follow the author
        = Contact the author
        = Meet the author
        = Email the author
        [copyright-line]
        > This story originally appeared
        > This article originally appeared
        > This story first appeared
        > This essay originally appeared
        > This essay first appeared
        > Copyright ©
        > Copyright (c)
        > ©
        > (c)
        > All Rights Reserved.
        > This material may not be published
        > This article may not be reproduced
        > No part of this
        > Reproduction without permission
        > This story was originally published
        > This article was originally published
        > This article first appeared
        > Republished with permission
        > Reprinted with permission
        > For permission to reuse
        > Licensed under
        = All rights reserved
        = Copyright
        = Reuse this content
        = Reprints and permissions
        = Republish this article
        [cookie-notice]
        > To read our full stories, please turn off
        > To continue reading, please turn off
        > Advertising revenue helps support
        > But advertising revenue helps support
        > For Adblock
        > Click the AdBlock
        > We noticed you’re using an ad blocker
        > We noticed you are using an ad blocker
        > It looks like you’re using an ad blocker
        > It looks like you are using an ad blocker
        > Please disable your ad blocker
        > Please turn off your ad blocker
        > Please whitelist
        > How do I whitelist
        > Below are steps you can take in order to whitelist
        > We use cookies
        > This site uses cookies
        > This website uses cookies
        > By continuing to use this site
        > By continuing to browse
        > By using this site, you agree
        > We and our partners
        > Our site uses cookies
        > We care about your privacy
        > You can change your cookie
        = Accept
        = Accept all
        = Accept all cookies
        = Accept cookies
        = Reject all
        = Reject
        = Manage preferences
        = Manage cookies
        = Manage consent
        = Cookie settings
        = Cookie policy
        = Cookie preferences
        = Privacy settings
        = Your privacy choices
        = We value your privacy
        = I agree
        = Got it
        = Do not sell my personal information
        [page-tools]
        > Placeholder image
        > Print this
        > Email this
        > Reading time:
        > Estimated reading time
        > Found a mistake?
        > Spotted an error?
        > Spotted a typo?
        > Select the text and press
        > Views:
        > Word count:
        > Est. reading time
        > Listen to this article
        > Our Standards:
        > Correction or clarification?
        > Download the app
        = Print
        = Print this page
        = Print this article
        = Email
        = E-mail
        = Save
        = Save for later
        = Save article
        = Bookmark
        = Bookmark this
        = Add to favourites
        = Text size
        = Font size
        = Listen
        = Listen to this article
        = Listen to article
        = Download PDF
        = PDF
        = Read aloud
        = Text to speech
        = Increase text size
        = Decrease text size
        = Reading time
        = Report an error
        = Report a typo
        = Report a problem
        = Send us a correction
        = Translate
        = View as PDF
        = Read later
        = min read
        = mins read
        = minute read
        = minutes read
        = Article content
        = Loading
        = Click to expand
        = Expand
        = Collapse
        = See more
        = Show more
        = Show less
        = Enable notifications
        = Was this article helpful
        = Was this page helpful
        = Was this helpful
        = Rate this article
        = Send us your feedback
        = Send feedback
        = Give feedback
        [photo-credit]
        > Photo:
        > Photos:
        > Photo by
        > Photos by
        > Photo credit:
        > Photograph:
        > Photography:
        > Picture:
        > Pictures:
        > Picture by
        > Image:
        > Images:
        > Image credit:
        > Image by
        > Image source:
        > Credit:
        > Source:
        > Illustration:
        > Illustration by
        > Graphic:
        > Graphic by
        > Video:
        > Video by
        > File photo:
        > File photo by
        > Courtesy of
        > Photo courtesy of
        > Handout photo
        > Screenshot:
        > Sketch by
        > Sketched by
        > Map:
        > Map by
        > Cartoon by
        > AP Photo/
        = File photo
        = Handout
        = Stock photo
        = Representational image
        = Courtesy photo
        = Getty Images
        [byline]
        > By
        > Written by
        > Reported by
        > Story by
        > Text by
        > Words by
        > Text:
        > Reporting by
        > Additional reporting by
        > Edited by
        > Editing by
        > Compiled by
        > Translated by
        > Author:
        > Writer:
        > Posted by
        > Published by
        > From our correspondent
        > Our correspondent
        > Edited by:
        = Staff writer
        = Staff reporter
        = Staff report
        = From staff and wire reports
        = By our correspondent
        = News desk
        = By staff
        [update-line]
        > Updated
        > Updated:
        > Last updated
        > Last updated:
        > Last modified
        > Last modified:
        > Last edited
        > Modified:
        > Updated at
        > Updated on
        > Update:
        > This story has been updated
        > This article has been updated
        > This is a developing story
        > This story will be updated
        > This is a breaking news story
        = Just now
        = Breaking news
        = Developing story
        = Live
        [published-line]
        > Published
        > Published:
        > Published on
        > First published
        > First published on
        > Originally published
        > Posted on
        > Posted:
        > Posted at
        > Date:
        > Issued on
        > Release date:
        [correction-note]
        > Correction:
        > Corrections:
        > Clarification:
        > Correction and clarification:
        > This article was amended on
        > This article has been amended
        > This story has been corrected
        > This article has been corrected
        > An earlier version of this
        > A previous version of this
        > Due to an editing error
        > Retraction:
        = Correction
        = Corrections
        = Clarification
        = Corrections and clarifications
        [editors-note]
        > Editor's note:
        > Editors' note:
        > Editor's Note —
        > Ed. note:
        > Ed:
        > Note to readers:
        > Note to editors:
        > A note to readers:
        > Note: This
        > Publisher's note:
        > Disclaimer:
        > Disclosure:
        > This story was produced
        > This story was reported in partnership with
        > This is an opinion
        > The views expressed
        > The opinions expressed
        > Content warning:
        > Translator's note:
        = Editor's note
        = Note to readers
        = Disclaimer

        [caption-opening]
        > Pictured from left
        > Pictured from right
        > Pictured left
        > Pictured right
        > Pictured at the back
        > Pictured at left
        > Pictured at right
        > From left:
        > From right:
        > From left to right
        > From left foreground
        > Left to right:
        > L to R:
        > L-R:
        > Clockwise from top
        > In this file photo
        > In this photo provided by
        > In this image taken from
        > A file photo of
        > File photo of
        > Image caption:
        [reader-callout]
        > Got a story
        > Got a tip?
        > Got a news tip
        > Do you have a story
        > Have you got a story
        > If you have a story
        > If you’ve got a story
        > Do you have a tip
        > Have a news tip
        > Have a tip?
        > Send us a tip
        > Send us your story
        > Tell us your story
        > Share your story with us
        > Get in touch with our news team
        > Contact our news team
        > Are you affected by
        > Have you been affected by
        > Do you know more about this
        > Do you have information about this story
        = Got a story?
        = Have your say by e-mail
        = Send us your pictures

        [affiliate-disclosure]
        > This post may contain affiliate
        > This post contains affiliate
        > This post contains some affiliate
        > This article may contain affiliate
        > This article contains affiliate
        > This story contains affiliate
        > This page contains affiliate
        > This site contains affiliate
        > Some links in this article
        > Some of the links in this
        > Some of the links on this
        > Affiliate links
        > Affiliate disclosure
        > We may earn a commission
        > We may earn commission
        > We may receive a commission
        > We may be compensated
        > We earn a commission
        > We occasionally recommend interesting products
        > We occasionally recommend
        > As an Amazon Associate
        > When you buy through links
        > When you buy through our links
        > When you purchase through links
        > When you shop through
        > If you buy something through our links
        > If you purchase through
        > If you buy through our links
        > If you click on a link and make a purchase
        > If you make a purchase
        > Purchases made through links
        > Every product is independently selected
        > All products featured
        > While each product featured
        > Products featured are independently
        > Our editors independently select
        > Our editors independently choose
        > Disclosure: This post
        > Disclosure: This article may
        > Disclosure: I only recommend
        > Disclosure: We may
        [embed-remains]
        > View this post on Instagram
        > View this profile on Instagram
        > A post shared by
        > This content is not available in your
        > This video is not available
        > Please enable JavaScript
        > Allow cookies to see
        > Allow cookies to view
        > To view this content, please
        = Watch on YouTube
        = View on X
        = View on Twitter
        = View on Instagram
        = Video unavailable
        = Video Player is loading
        = Play video
        = Unmute
        """
}
