-- What the census holds are the catalogue's codes: a count that met with another would fail, and
-- with it every release to come.

alter table ethicsdesk.census
    add constraint "a language of the catalogue" check (language in ('en', 'fr')),
    add constraint "a topic of the catalogue" check (topic in (
        'opinions', 'identity', 'information', 'colleagues', 'public', 'official-account',
        'outside-activity', 'other')),
    add constraint "a platform of the catalogue" check (platform in (
        'gcpedia', 'gcconnex', 'gcforums', 'sharepoint', 'knowledge-portal', 'service-wiki',
        'wordpress-blog', 'other-internal', 'twitter', 'youtube', 'facebook', 'other-external')),
    add constraint "a context of the catalogue" check (context in (
        'official-at-work', 'official-off-duty', 'personal-at-work', 'personal-off-duty')),
    add constraint "risks of the catalogue" check (risks <@ array[
        'immediate-transmission', 'loss-of-control', 'wide-audience', 'permanence', 'alteration',
        'exposed-identity', 'personal-information']),
    add constraint "an outcome of the catalogue" check (outcome in (
        'proceed', 'proceed-with-care', 'advised-against', 'referred', 'other'));
