import Desk
import Enquiry
import HTTPTypes
import Hummingbird
import Wire

/// What managers can ask for: releases, and nothing drawn from live data.
struct StatisticsHandlers {
    let desk: Desk

    @Sendable func list(_ request: Request, _ context: DeskContext) async throws -> Response {
        let published = try await desk.statistics(as: try request.session())
        return request.wishesSpreadsheet
            ? .spreadsheet(published) : try .json(StatisticsList(published))
    }

    @Sendable func show(_ request: Request, _ context: DeskContext) async throws -> Response {
        let code = context.parameters.get("period") ?? ""
        let published = try await desk.statistics(
            of: StatisticsPeriod(code: code), as: try request.session())
        return request.wishesSpreadsheet
            ? .spreadsheet([published]) : try .json(StatisticsView(published))
    }
}

extension Request {
    /// Whether the sender asks for comma-separated values: by `?format=csv`, or by naming them in
    /// `Accept` before JSON.
    fileprivate var wishesSpreadsheet: Bool {
        if let format = uri.queryParameters["format"] { return format == "csv" }
        let accepted = (headers[.accept] ?? "").lowercased()
        guard let wished = accepted.firstRange(of: MediaType.spreadsheet) else { return false }
        return accepted.firstRange(of: MediaType.json).map { wished.lowerBound < $0.lowerBound }
            ?? true
    }
}

extension Response {
    /// Figures as comma-separated values, a header line first.
    static func spreadsheet(_ published: [PublishedPeriod]) -> Response {
        let header = [
            "period", "key", "table", "row", "column", "label_en", "label_fr", "value", "margin",
            "trend",
        ]
        let lines = published.map(StatisticsView.init).flatMap { view in
            view.figures.map { figure in
                [
                    view.about.period, figure.key, figure.table, figure.row, figure.column,
                    figure.label.en, figure.label.fr, figure.value.map { String($0) },
                    figure.margin.map { String($0) }, figure.trend,
                ].map { $0 ?? "" }
            }
        }
        let text = ([header] + lines).map { $0.map(quoted).joined(separator: ",") + "\r\n" }
        return Response(
            status: .ok, headers: [.contentType: MediaType.spreadsheet + "; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text.joined())))
    }

    private static func quoted(_ field: String) -> String {
        let isPlain = !field.contains { ",\"\r\n".contains($0) }
        return isPlain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
}
