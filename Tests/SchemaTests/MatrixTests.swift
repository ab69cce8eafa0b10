import Foundation
import Postgres
import Testing

@Suite("Schema/README.md says what the live catalogue says")
struct MatrixTests {
    @Test("the table of tables, roles and verbs is the catalogue's")
    func tables() async throws {
        let heading = "| table | role | select | insert | update | delete |"
        let right = try await Catalogue.read().texts(Self.tableRows)
        try Self.expect(right, under: heading, of: 6)
    }

    @Test("the table of functions is the catalogue's")
    func functions() async throws {
        let heading = "| function | runs as | volatility | called by |"
        let right = try await Catalogue.read().texts(Self.functionRows)
        try Self.expect(right, under: heading, of: 4)
    }

    @Test("every grant has a policy and every policy a grant")
    func neitherAlone() async throws {
        #expect(try await Catalogue.read().texts(Self.grantOrPolicyAlone) == [])
    }

    /// Compares the lines of the Markdown table under `heading`; where they differ, the failure
    /// prints the table that would be right.
    private static func expect(_ right: [String], under heading: String, of columns: Int) throws {
        let page = try String(
            contentsOf: Package.root.appending(path: "Schema/README.md"), encoding: .utf8)
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
        let written = lines.drop { $0 != heading }.prefix { $0.hasPrefix("|") }.map(String.init)
        let rule = "|" + String(repeating: "---|", count: columns)
        let table = [heading, rule] + right
        let isRight = written == table
        #expect(
            isRight,
            "Schema/README.md should say:\n\n\(table.joined(separator: "\n"))\n")
    }

    /// What a role can do to a table: a privilege, on all columns or on some, with a policy.
    private static let tableRows: SQL = """
        with cell as (
            \(cells)
        )
        select format('| %s | %s | %s | %s | %s | %s |', relation, substr(role, 12),
            coalesce(max(columns) filter (where verb = 'select'), '–'),
            coalesce(max(columns) filter (where verb = 'insert'), '–'),
            coalesce(max(columns) filter (where verb = 'update'), '–'),
            coalesce(max(columns) filter (where verb = 'delete'), '–'))
        from cell where columns is not null and has_policy
        group by relation, role
        order by relation, array_position(array[
            'ethicsdesk_enquirer', 'ethicsdesk_officer', 'ethicsdesk_manager',
            'ethicsdesk_keeper', 'ethicsdesk_gatekeeper', 'ethicsdesk_owner'], role)
        """

    /// A privilege that no policy lets work, or a policy for one verb without one. A table's owner
    /// has every privilege on it, and only its policies say what it can do.
    private static let grantOrPolicyAlone: SQL = """
        with cell as (
            \(cells)
        )
        select format('%s on %s to %s', verb, relation, role) from cell
        where role <> 'ethicsdesk_owner' and (
            columns is not null and not has_policy or columns is null and has_own_policy)
        order by 1
        """

    private static let cells: SQL = """
        select c.relname::text as relation, r.rolname::text as role, v.verb,
            case when has_table_privilege(r.oid, c.oid, v.verb) then 'all'
                when v.verb = 'delete' then null
                else (select string_agg(a.attname, ', ' order by a.attnum)
                    from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        and has_column_privilege(r.oid, c.oid, a.attnum, v.verb)) end as columns,
            p.has_policy, p.has_own_policy
        from pg_class c
        cross join pg_roles r
        cross join (values ('select', 'r'::"char"), ('insert', 'a'), ('update', 'w'),
            ('delete', 'd')) as v (verb, command)
        cross join lateral (
            select coalesce(bool_or(p.polcmd in (v.command, '*')), false) as has_policy,
                coalesce(bool_or(p.polcmd = v.command), false) as has_own_policy
            from pg_policy p, unnest(p.polroles) as held (role)
            where p.polrelid = c.oid and p.polpermissive
                and (held.role = 0 or pg_has_role(r.oid, held.role, 'usage'))) p
        where c.relnamespace = 'ethicsdesk'::regnamespace
            and c.relkind in ('r', 'p', 'v', 'm', 'f') and r.rolname like 'ethicsdesk\\_%'
        """

    private static let functionRows: SQL = """
        select format('| `%s(%s)` | %s | %s | %s |', p.proname,
            pg_get_function_identity_arguments(p.oid),
            case when p.prosecdef then substr(pg_get_userbyid(p.proowner), 12) else 'caller' end,
            case p.provolatile when 'i' then 'immutable' when 's' then 'stable'
                else 'volatile' end,
            coalesce((
                select string_agg(substr(r.rolname, 12), ', ' order by array_position(array[
                    'ethicsdesk_enquirer', 'ethicsdesk_officer', 'ethicsdesk_manager',
                    'ethicsdesk_keeper', 'ethicsdesk_gatekeeper', 'ethicsdesk_owner'],
                    r.rolname::text))
                from pg_roles r
                where r.rolname like 'ethicsdesk\\_%' and r.oid <> p.proowner
                    and has_function_privilege(r.oid, p.oid, 'execute')), '–'))
        from pg_proc p where p.pronamespace = 'ethicsdesk'::regnamespace
        order by p.proname
        """
}
