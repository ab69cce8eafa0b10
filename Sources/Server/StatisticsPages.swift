import Desk
import Enquiry
import HTTPTypes
import Hummingbird
import Pages

/// The managers' pages: releases, and nothing drawn from live data.
struct StatisticsPages {
    let desk: Desk
    let pages: Pages

    @Sendable func list(_ at: DeskVisit) async throws -> Response {
        let published = try await desk.statistics(as: at.token).map(PublishedSheet.init)
        return try at.html(
            pages.render(PublishedListView(published, of: at.person, in: at.language)))
    }

    @Sendable func show(_ at: DeskVisit) async throws -> Response {
        let sheet = PublishedSheet(try await published(at))
        return try at.html(pages.render(PublishedView(sheet, of: at.person, in: at.language)))
    }

    @Sendable func download(_ at: DeskVisit) async throws -> Response {
        let published = try await published(at)
        var response = Response.spreadsheet([published])
        response.headers[.contentDisposition] =
            "attachment; filename=\"ethicsdesk-\(published.period.code).csv\""
        return response
    }

    private func published(_ at: DeskVisit) async throws -> PublishedPeriod {
        let code = at.visit.context.parameters.get("period") ?? ""
        return try await desk.statistics(of: StatisticsPeriod(code: code), as: at.token)
    }
}

extension PublishedSheet {
    init(_ published: PublishedPeriod) {
        self.init(
            period: published.period, releasedOn: published.releasedOn,
            comparedWith: published.comparedWith, figures: published.sheet)
    }
}
