import Desk
import Enquiry
import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Testing
import Wire

@testable import Server

@Suite("openapi.yaml")
struct InterfaceTests {
    private static let lines = String(buffer: InterfaceHandler.document)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

    @Test("describes every route of the interface, and nothing else")
    func routes() async throws {
        let office = try await Office.open()
        let table = try Routes.table(desk: office.desk, observer: Observer(logger: Observer.silent))
        let served = table.routes.map { route in
            "\(route.method.rawValue) \(route.path.description)"
                .replacing(#/:(\w+)/#) { "{\($0.1)}" }
        }.filter { $0.contains(" /v1/") || $0.contains(" /openapi") }
        #expect(Set(served) == Set(Self.operations.map(\.name)))
        #expect(served.count == Self.operations.count && served.count > 25)
        await office.desk.close()
    }

    @Test(
        "names our own failures for each, and an absence where a path has parts"
    )
    func statuses() {
        for operation in Self.operations {
            let success = operation.statuses.count { $0.hasPrefix("2") }
            #expect(success == 1, "\(operation.name)")
            #expect(operation.statuses.isSuperset(of: ["500", "503"]), "\(operation.name)")
            if operation.name.contains("{") {
                #expect(operation.statuses.contains("404"), "\(operation.name)")
            }
        }
    }

    @Test("lists the problems there are, and the catalogue's codes")
    func codes() {
        let problems =
            ProblemTests.refusals.map { Problem($0).code }
            + EdgeRefusal.allCases.map { Problem($0).code }
        let catalogue: [(String, [String])] = [
            ("ProblemCode", problems), ("Language", Language.allCases.map(\.rawValue)),
            ("Topic", Topic.allCases.map(\.rawValue)),
            ("Platform", Platform.allCases.map(\.rawValue)),
            ("Context", Context.allCases.map(\.rawValue)), ("Risk", Risk.allCases.map(\.rawValue)),
            ("Value", CodeValue.allCases.map(\.rawValue)),
            ("Outcome", Outcome.allCases.map(\.rawValue)),
            ("Status", TicketStatus.allCases.map(\.rawValue)),
            ("Role", StaffRole.allCases.map(\.rawValue)), ("Duty", Duty.allCases.map(\.rawValue)),
            ("ConcealedPart", ConcealedPart.allCases.map(\.rawValue)),
            ("ConcealmentReason", ConcealmentReason.allCases.map(\.rawValue)),
            ("AccountStatus", AccountStatus.allCases.map(\.rawValue)),
        ]
        for (schema, codes) in catalogue {
            #expect(Set(Self.codes(of: schema)) == Set(codes), "\(schema)")
            #expect(Self.codes(of: schema).count == Set(codes).count, "\(schema)")
        }
    }

    @Test("is served as it is written, to anybody")
    func served() async throws {
        try await Face.show { face in
            let read = try await face.send(.get, Path.interface)
            #expect(read.status == .ok && read.headers[.contentType] == "application/yaml")
            #expect(read.body == InterfaceHandler.document)
        }
    }

    private struct Operation {
        let name: String
        var statuses: Set<String> = []
    }

    /// The operations below `paths`, by the document's own indentation.
    private static let operations: [Operation] = {
        var operations: [Operation] = []
        var path = ""
        for line in lines.drop(while: { $0 != "paths:" }).prefix(while: { $0 != "components:" }) {
            if let found = line.firstMatch(of: #/^  (/\S*):$/#) { path = String(found.1) }
            if let found = line.firstMatch(of: #/^    (get|put|post|patch|delete):$/#) {
                operations.append(Operation(name: "\(found.1.uppercased()) \(path)"))
            }
            if let found = line.firstMatch(of: #/^        "(\d{3})":/#), !operations.isEmpty {
                operations[operations.count - 1].statuses.insert(String(found.1))
            }
        }
        return operations
    }()

    /// The codes of a schema that is a list of them.
    private static func codes(of schema: String) -> [String] {
        let start = lines.drop { !$0.hasPrefix("    \(schema):") }
        let rest = start.joined(separator: " ")
        guard let open = rest.firstIndex(of: "["), let close = rest.firstIndex(of: "]") else {
            return []
        }
        return rest[rest.index(after: open)..<close].split(separator: ",")
            .map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
