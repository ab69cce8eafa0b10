extension EnglishEnquiries {
    /// The twelfth batch: long official prose in which nothing is to be hidden.
    static let twelfth = #"""
        # handbook 1
        Employees are expected to conduct themselves, online and in person, in a manner that \#
        upholds the Values and Ethics Code for the Public Sector. Respect for Democracy, \#
        Respect for People, Integrity, Stewardship and Excellence apply whether an account is \#
        official, professional or personal. Managers should discuss expectations with their \#
        teams at least once a year, document the discussion and consult Labour Relations where \#
        a concern persists. Questions may be directed to the Office of Values and Ethics or, \#
        where applicable, to the Public Servants Disclosure Protection Program.
        # handbook 2
        Section 4.2 – Personal use of social media. Subject to operational requirements, \#
        limited personal use is permitted during breaks, provided that it (a) does not \#
        interfere with duties; (b) does not incur additional cost; (c) complies with the Policy \#
        on Acceptable Network and Device Use; and (d) would withstand the closest public \#
        scrutiny. See Appendix B, Table 3, and the Guideline on Official Use of Social Media, \#
        version 2.1, dated May 2019.
        # faq
        Q1. May I list my employer on LinkedIn? Yes, as long as you make clear that you do not \#
        speak for it. Q2. May I "like" a political post? It depends on your position, level and \#
        visibility: see Part 7 of the Public Service Employment Act. Q3. What about Halloween \#
        costumes? Use judgment. Q4. Whom do I call? The Human Resources Service Centre, Monday \#
        to Friday, 8 a.m. to 5 p.m. Eastern.
        # committee
        The Deputy Minister's Advisory Committee met on Wednesday, April 2, at the Lester B. \#
        Pearson Building. Agenda: (1) Opening Remarks; (2) Blueprint 2020 update; (3) Beyond \#
        2020; (4) Call to Action on Anti-Racism; (5) Pride Season; (6) Summer Hours. The \#
        Assistant Deputy Minister, Corporate Services, chaired. Minutes will be posted on \#
        GCpedia. Action: Communications Branch to revise the Social Media Playbook by Q3.
        # procurement
        Contracting authorities shall ensure that no vendor named in a solicitation is promoted \#
        through departmental channels before award. Reference: Directive on the Management of \#
        Procurement, s. 4.3.1; Contract Policy Notice 2021-4; Standing Offer EN578-170432/A. \#
        Maximum value: $40,000 CAD, HST included.
        # it
        Open the Control Panel, select Programs and Features, then Internet Explorer 11. In \#
        Microsoft Edge, go to Settings > Privacy, Search, and Services. Clear Cookies. Restart. \#
        If error 0x800F0922 persists, open a ticket in Remedy (category: Access/VPN) and quote \#
        KB5005463.
        # training
        Register for course G129, "Values and Ethics Foundations for Employees", or C255, for \#
        managers, in My Learning. Duration: 3 hours. The Canada School of Public Service also \#
        offers "Discover Social Media" (COR105) and "Writing for the Web" (I532). Bring your \#
        MyKey and your patience.
        # newsletter
        Happy National Public Service Week! Join us in the Atrium for Pancake Tuesday, Hawaiian \#
        Shirt Friday, the Terry Fox Run, the Government of Canada Workplace Charitable \#
        Campaign's Silent Auction and the Great Canadian Shoreline Cleanup. Prizes courtesy of \#
        Beau's, Lee Valley, Laura Secord and the Ottawa Senators. See you there!
        # geography
        Regional offices are located in St. John's, Charlottetown, Halifax, Moncton, Quebec \#
        City, Montréal, Sudbury, Thunder Bay, Winnipeg, Regina, Lethbridge, Kelowna, Prince \#
        George, Whitehorse, Yellowknife and Iqaluit. Teleworkers in Cornwall, Sydney, Victoria, \#
        Florenceville and Vegreville report to the nearest one.
        # history
        In 1939, the Prime Minister addressed the nation by radio. In 1952, television arrived. \#
        By 2004, Facebook had launched; Twitter followed in March 2006. Each time, officials \#
        asked whether public servants should be allowed near it. Each time, the answer arrived \#
        about five years late.
        # legal
        The Supreme Court held in Fraser v. PSSRB, [1985] 2 S.C.R. 455, that public servants \#
        may criticize policy within limits; see also Haydon v. Canada, [2001] 2 FC 82, and \#
        Osborne v. Canada (Treasury Board), [1991] 2 SCR 69. The duty of loyalty is not \#
        absolute.
        # letter without names
        Dear Sir or Madam,||Further to your letter of 14 January, I confirm that the Department \#
        has no objection to the publication of your memoir, "Forty Winters in the North", \#
        provided that Chapter 7 is reviewed by Security. Royalties are yours. Please send one \#
        copy to the Library.||Yours sincerely,|A Grateful Reader
        # wiki help
        To create a page on GCpedia, click Create, then Blank Page. Use Heading 2 for sections. \#
        Tag it with [[Category:Social Media]]. Don't paste from Word. The Sandbox is there for \#
        practice. Talk pages are signed with four tildes.
        # privacy
        Personal information collected through this form is protected under the Privacy Act and \#
        is described in Standard Personal Information Bank PSU 938, Outreach Activities. \#
        Retention: two years after last administrative use (DA Number: 2016/001). To complain, \#
        contact the Office of the Privacy Commissioner.
        # phone menu
        For English, press 1. For Pay, press 2, then 4. For the Employee Assistance Program, \#
        call [?:1-800-268-7708] or 911 in an emergency. Have your file number ready. Average \#
        wait: 47 minutes.
        # sports
        The Jays beat the Yankees 5-4 in Toronto; the jersey, which I wore on a live feed, has \#
        a gambling ad. Is the Maple Leaf on the left sleeve a Crown trademark?
        """#
}
