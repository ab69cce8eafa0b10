-- Where a filtered page of a queue is found: each cell of the catalogue (status, topic, platform,
-- context) is in the order in which a queue is worked. A page reads the first lines of every cell
-- it asks for, so that no filter, however few tickets pass it, walks a growing table.

create index ticket_by_cell on ethicsdesk.ticket
    (queue, status, topic, platform, context, due_on, id);
