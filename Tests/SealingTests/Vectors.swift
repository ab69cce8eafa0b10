// Bytes of version 1 of every envelope, kept for ever: what was once sealed must open.
//
// They were not made by this room. An independent implementation (Python's hashlib and hmac, and
// the HPKE, ML-KEM and AES-GCM of its cryptography package, version 48) made them from the
// specifications at the tops of the files in Sources/Sealing and the inputs in Given. A change
// that makes one of them fail is a new version with a new version byte, never an edit here.

enum Vectors {
    static let officerFingerprint = bytes(
        "c9a3565ffde4f72b51661be391ee13e46378d7f06dd5c8bf5af9d2cfb5b8336b")

    static let queueFingerprint = bytes(
        "a1f324bc0701f1234fbba7b11901023b3644f3bb8c6eb4ee4368d7e859eb6228")

    static let receiptText = "3AHRZ-6DMV2-9GQY5-CKT18-FPX4B1"

    static let codeText = "16BGN-TZ49E-KRX27-CHPV0-5AFMSX"

    static let exampleText = "KEEPT-H1SRE-CE1PT-SAFE0-000006"

    static let locator = bytes("7726f1a9e8b7483ff7a4135c4dc36f1b542aef6443f666aa370a2594b4425103")

    static let commitment = bytes(
        "12102e81a0b3c3977b44f375b669badf97fc113e0eb3262f88723d9db4667677")

    static let codeProof = bytes("8025c13d35cbfd08801728f424124c5f01bcba318ac8c201f9a147ee5e81776e")

    static let wrappedKey = bytes(
        """
        010102030405060708090a0b0c9fe11f8bf6a6cce397bc9769013719af60c7756b024dced3a47e5cc35e6d35
        ccfa3c1a7d4c10ac3e190f686b2959e1b1
        """)

    static let recoveryText = "000G40-R40M30-E20918-5GR38E-1WF812-4GK2GA-HC5RR3-4D1P70-X3RFGE"

    static let receiptGrant = bytes(
        """
        010102030405060708090a0b0c3f8273a021a404886dcadd8365008a0899c6cd73ab1cc7b18dfdb145aa2f9e
        40af75a6d34967f2873bbc7ba0270c0f17
        """)

    static let certificationKey = bytes(
        "2730ef6d74cfe4f0f9cade9c11e266cd5b098da8e86b5f0eef437c90207d1d67")

    static let certification = bytes(
        """
        948928149a05467ee3ecab64bd2743cba09d6c4c3df4aa8c2c5614a35251ae7dc753ef48f4379ec3d6fe9f71
        b41670dc08f02d6cf269b632b620c5cad3caac05
        """)

    static let nameCertification = bytes(
        """
        ed2d61579a9d820053a2dce930e9120a3b26c991761ed3ba0099f82d00ad82a3ec695428b5e77f9ef013ca7c
        9a1dc4314e1c03e0a10a76c3a57445132ea66301
        """)

    /// Of the queue, with the officer's key in the place of the recovery key.
    static let identityFingerprint = bytes(
        "2a191dfc9486657fab263ddd8d452528611328d9962cfaa23e2d3ebc9632061f")

    static let passphrase = "abaisser éblouir prélude zoologie créditer élégant nuage"

    static let lockedKey = bytes(
        """
        010a0801d0d1d2d3d4d5d6d7d8d9dadbdcdddedf0102030405060708090a0b0ccae5be3b77de7bf57b11d0ef
        3179ffa2fc1afc97a913541541bd99a3e7f9657c0dc9b9e2d13af232219ada46dd4cf554
        """)

    static let verifier = bytes("c8e45ad19a632947c522130de67ed1e3e1033d7f26fffcadc0c78bb9de88a450")

    static let decoy = bytes(
        """
        011008014b92323bc4759d562bf3ca955981e397247e5aba11dbf1a2c6b91155f25f1cf68335068bfcb76aa7
        8834ea9b19aad729bb32e5322ceb0c5fe6b824fd1100069d47ebec3f0509eb57aac52674
        """)

    static let sessionProof = bytes(
        "f33e3178abbfb63d372b9e88f1342333bce56bfb5978e9bb40ef53c358de015b")

    static let sessionKey = bytes(
        """
        010102030405060708090a0b0ce2de1adf55961ab11fc60c4e1d5db12eb955ffd28f028c6c1c94a0285c9ccb
        8711a083e5d929e3c1d7eb2a897828f741
        """)

    static let serviceMAC = bytes(
        "7db0dc5530614742f29034eabe1e4b14385695447b8b5b0cb5a128e8b17111cc")
    /// "kept", sealed for the purpose "cookie".
    static let serviceBox = bytes(
        "000102030405060708090a0b0c0d0e0f01303132333435363738393a3b7caf7c5d58361977b25381"
            + "cebbdcab1342f33c53")
}
