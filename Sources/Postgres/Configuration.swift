extension Pool {
    /// How a pool connects and what it bounds. Never prints its connection string, which may hold a
    /// password.
    public struct Configuration: Sendable {
        /// A libpq connection string: keywords and values, or a URI.
        public var connectionString: String
        /// What the server calls these connections, in `pg_stat_activity` and its log.
        public var applicationName: String
        /// Connections at most, at least 1. Opened when first needed. PostgreSQL commits what 8 to
        /// 16 connections ask for in groups; fewer lose that.
        public var maximumConnections = 8
        /// Tasks that may wait for a connection; more are refused at once.
        public var maximumWaiting = 1024
        /// How long a task waits for a connection.
        public var waitTimeout: Duration = .seconds(5)
        /// How long connecting may take, looking names up included. Of several addresses each gets
        /// an equal share of what is left, and no more than the string's `connect_timeout`.
        public var connectTimeout: Duration = .seconds(5)
        /// How long a pipeline may take once it has a connection, unless its `run` says otherwise.
        public var runTimeout: Duration = .seconds(15)
        /// How long stopping it may take then: the server is asked to cancel it, and answers what
        /// became of it. After that the connection is given up.
        public var stopTimeout: Duration = .seconds(2)
        /// How many statements each connection keeps prepared.
        public var maximumPreparedStatements = 256
        /// Server settings of every session, for example `statement_timeout`. By default the server
        /// looks every 2 s whether a client is still there, so that work given up here ends there.
        public var settings: [String: String] = ["client_connection_check_interval": "2s"]

        /// A configuration with the bounds above.
        public init(connectionString: String, applicationName: String) {
            self.connectionString = connectionString
            self.applicationName = applicationName
        }
    }
}

extension Pool.Configuration: CustomStringConvertible, CustomReflectable {
    /// The application's name alone.
    public var description: String { "Pool.Configuration(\(applicationName))" }
    /// Without children, so that `dump` shows no more.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
