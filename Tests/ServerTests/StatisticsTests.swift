import Desk
import Enquiry
import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Postgres
import Store
import Testing
import Wire

@Suite("The statistics' face")
struct StatisticsTests {
    @Test("before the first release there is a plain answer, and no period")
    func nothing() async throws {
        try await Face.show { face in
            let headers = try face.bearer(.manager)
            let list: StatisticsList = try await face.send(
                .get, Path.statistics, headers: headers
            ).document()
            #expect(list.periods == [] && list.notice?.en.isEmpty == false)
            let absent = try await face.send(
                .get, Path.statistics(of: "2026-27-q1"), headers: headers)
            #expect(absent.status == .notFound)
            #expect(try absent.document(ProblemDocument.self).code == "no-such-period")
        }
    }

    @Test("managers alone are answered", arguments: [Path.statistics, "/v1/statistics/2026-27"])
    func refusals(path: String) async throws {
        try await Face.show { face in
            for person in Office.Person.allCases where person != .manager {
                let refused = try await face.send(.get, path, headers: try face.bearer(person))
                #expect(refused.status == .forbidden, "\(person)")
                #expect(try refused.document(ProblemDocument.self).code == "not-permitted")
            }
            #expect(try await face.send(.get, path).status == .unauthorized)
            let stranger: HTTPFields = [.authorization: "Bearer nobody"]
            #expect(try await face.send(.get, path, headers: stranger).status == .unauthorized)
        }
    }

    @Test("a manager sees nothing else")
    func nothingElse() async throws {
        try await Face.show { face in
            let headers = try face.bearer(.manager)
            for path in [Path.staff, Path.trail, Path.ticket("VE-0000-0000")] {
                let answer = try await face.send(.get, path, headers: headers)
                #expect(answer.status.code >= 400, "\(path)")
            }
        }
    }

    @Test("a sheet has the same keys, each figure with its margin, and labels in both languages")
    func sheet() async throws {
        try await Face.show { face in
            try await Self.release(face)
            let headers = try face.bearer(.manager)
            let list: StatisticsList = try await face.send(
                .get, Path.statistics, headers: headers
            ).document()
            #expect(list.notice == nil && list.periods.count >= 6)
            #expect(list.periods.first?.kind == "quarter")
            var keys: Set<[String]> = []
            for period in list.periods {
                let path = Path.statistics(of: period.period)
                let answer = try await face.send(.get, path, headers: headers)
                let view: StatisticsView = try answer.document()
                #expect(view.about == period)
                keys.insert(view.figures.map(\.key))
                for figure in view.figures where figure.value != nil {
                    #expect(figure.margin != nil)
                }
                #expect(view.figures.allSatisfy { !$0.label.en.isEmpty && !$0.label.fr.isEmpty })
                #expect(String(buffer: answer.body).contains("\"value\":null"))
                let hasTrend = view.figures.contains { $0.trend != nil }
                #expect(hasTrend == (period.comparedWith != nil))
            }
            // 103 cells, the sums of the two-way tables, two totals and one share.
            #expect(keys.count == 1 && keys.first?.count == 130)
            #expect(Set(keys.first ?? []).count == 130)
        }
    }

    @Test("comma-separated values say the same, by Accept or by a parameter")
    func spreadsheet() async throws {
        try await Face.show { face in
            try await Self.release(face)
            var headers = try face.bearer(.manager)
            let path = Path.statistics + "?format=csv"
            let asked = try await face.send(.get, path, headers: headers)
            headers[.accept] = "text/csv"
            let accepted = try await face.send(.get, Path.statistics, headers: headers)
            #expect(asked.body == accepted.body)
            #expect(accepted.headers[.contentType] == "text/csv; charset=utf-8")
            let text = String(buffer: accepted.body)
            let lines = text.split(separator: "\r\n")
            #expect(
                lines.first == "period,key,table,row,column,label_en,label_fr,value,margin,trend")
            #expect((lines.count - 1).isMultiple(of: 130))
            headers[.accept] = "application/json, text/csv"
            let json = try await face.send(.get, Path.statistics, headers: headers)
            #expect(json.headers[.contentType] == "application/json")
        }
    }

    /// Five quarters and the years they are in.
    private static func release(_ face: Face) async throws {
        let quarter = FiscalQuarter(containing: DepartmentClock.ottawa.today())
        let day = FiscalQuarter(index: quarter.index - 6).firstDay
        try await face.office.database.withPool("postgres") { pool in
            _ = try await pool.run(
                Statement.execute("update ethicsdesk.queue set established_on = \(day)"))
        }
        #expect(try await face.office.desk.publisher.publishDue().count >= 5)
    }
}
