import Foundation
import Testing

extension Attacks {
    @Suite("Whoever listens on the network")
    struct ListenerTests {
        @Test("reads nothing: no plain HTTP on a public address, and TLS 1.2 at least")
        func encrypted() async throws {
            try await Deployment.serving { desk in
                await desk.end(by: SIGTERM)
                let exposed = try await desk.operatorProgram.run(
                    ["serve", "--listen", "0.0.0.0:\(desk.port)"])
                #expect(exposed.status == 78)
                #expect(exposed.error.contains("give a TLS certificate and key"))
                let openssl = Program(path: "/usr/bin/openssl")
                let (key, certificate) = (desk.folder + "/tls.key", desk.folder + "/tls.pem")
                _ = try await openssl.run([
                    "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out",
                    certificate, "-days", "1", "-subj", "/CN=desk.example",
                ])
                chmod(key, 0o600)
                try await desk.start([
                    "ETHICSDESK_TLS_CERTIFICATE_FILE": certificate, "ETHICSDESK_TLS_KEY_FILE": key,
                ])
                for (version, isTaken) in [
                    ("-tls1", false), ("-tls1_1", false), ("-tls1_2", true), ("-tls1_3", true),
                ] {
                    let tried = try await openssl.run(
                        [
                            "s_client", "-connect", "127.0.0.1:\(desk.port)", version, "-cipher",
                            "DEFAULT@SECLEVEL=0",
                        ])
                    #expect((tried.status == 0) == isTaken, "\(version)")
                }
                let plain = try? await Web.get(desk.url + "/v1/catalogue")
                #expect(plain == nil, "plain HTTP is not answered")
            }
        }
    }
}
