-- One enquiry of about 1.5 kB; the service draws the receipt, so that each filing is a new ticket.
local paragraph = [[My manager saw what I wrote on my own account about the new travel policy, and a
journalist has quoted it with my name. I wrote it on a Saturday from home, and I did not say where I
work, but my profile shows a picture of our building. May I leave it up, may I answer her, and what
should I say to my colleagues who ask? ]]
local question = "Good morning, my name is Quentin Brambleworth, 613-555-0142. " ..
    string.rep(paragraph, 4)
local body = '{"language":"en","topic":"opinions","platform":"twitter",' ..
    '"context":"personal-off-duty","risks":["permanence"],"question":"' ..
    question:gsub("\n", " ") .. '"}'
wrk.method = "POST"
wrk.body = body
wrk.headers["Content-Type"] = "application/json"
