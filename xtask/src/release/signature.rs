//! Who made an archive: a signature of minisign beside it, where a hash only tells that it arrived whole.

use std::ffi::OsString;
use std::fs;
use std::io::Cursor;
use std::ops::Range;
use std::path::{Path, PathBuf};

use ct_codecs::{Base64, Decoder};
use minisign::{PublicKey, PublicKeyBox, SecretKey, SecretKeyBox, SignatureBox};

use super::moment::Moment;
use crate::disk;

/// The variable with the password of an encrypted key, for where nobody can be asked.
const PASSWORD: &str = "MINISIGN_PASSWORD";

/// Where a secret key says how its bytes are encrypted.
const KDF: Range<usize> = 2..4;
/// What stands there when they are not.
const NOT_ENCRYPTED: [u8; 2] = [0; 2];

/// The key that archives are signed with.
pub struct Signer(SecretKey);

impl Signer {
    /// The secret key in a file that `minisign -G` or `minisign -G -W` made. The password of an encrypted one is taken from
    /// the environment, or asked for.
    pub fn load(path: &Path) -> Result<Self, String> {
        let text = disk::read_text(path)?;
        Self::read(&text, std::env::var(PASSWORD).ok()).map_err(|reason| {
            format!(
                "{} is no secret key of minisign that can be used: {reason}; make one with `minisign -G`, and give its \
                 password in {PASSWORD} where nobody can be asked",
                path.display()
            )
        })
    }

    fn read(text: &str, password: Option<String>) -> Result<Self, String> {
        let encoded = text
            .lines()
            .nth(1)
            .ok_or("expected a comment and a line with the key")?;
        let bytes =
            Base64::decode_to_vec(encoded, None).map_err(|error| format!("line 2: {error}"))?;
        let key = if bytes.get(KDF) == Some(&NOT_ENCRYPTED) {
            // minisign itself writes no checksum into such a key, which the crate would ask for.
            SecretKey::from_bytes(&bytes)
        } else {
            SecretKeyBox::from_string(text).and_then(|key| key.into_secret_key(password))
        };
        key.map(Self).map_err(|error| error.to_string())
    }

    /// The signature of the archive `name`, made from a commit of this moment. Each is another one: there is chance in it.
    pub fn sign(&self, name: &str, archive: &[u8], moment: Moment) -> Result<String, String> {
        let signed = format!("file:{name}.zip\tcommitted:{}", moment.rfc3339());
        let sign = || {
            // With the public key the signature is checked, so that a damaged secret key is found.
            let public = PublicKey::from_secret_key(&self.0)?;
            let archive = Cursor::new(archive);
            minisign::sign(Some(&public), &self.0, archive, Some(&signed), None)
        };
        sign()
            .map(SignatureBox::into_string)
            .map_err(|error| format!("cannot sign {name}.zip: {error}"))
    }
}

/// The path of the file with the signature of `archive`.
pub fn beside(archive: &Path) -> PathBuf {
    let mut path: OsString = archive.into();
    path.push(".minisig");
    path.into()
}

/// What is known of who made an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signed {
    /// Nobody says so.
    No,
    /// There is a signature, and no key was given to check it with.
    Unchecked,
    /// By the holder of the key that was given, who also signed this text.
    ByKey(String),
}

/// Checks the signature beside `archive` with a public key: the file of one, or its second line.
pub fn check(archive: &Path, public_key: Option<&str>) -> Result<Signed, String> {
    let path = beside(archive);
    let Some(public_key) = public_key else {
        return Ok(if path.exists() {
            Signed::Unchecked
        } else {
            Signed::No
        });
    };
    let key = read_public_key(public_key)?;
    let text = disk::read_text(&path)?;
    let refused = |reason: String| format!("{}: {reason}", path.display());
    let signature = SignatureBox::from_string(&text).map_err(|error| {
        refused(format!(
            "expected a signature of minisign, found something else: {error}"
        ))
    })?;
    minisign::verify(
        &key,
        &signature,
        Cursor::new(disk::read(archive)?),
        true,
        false,
        false,
    )
    .map_err(|error| {
        refused(format!(
            "it is not the signature of {} by that key: {error}; do not use the archive",
            archive.display()
        ))
    })?;
    let comment = signature.trusted_comment();
    comment
        .map(Signed::ByKey)
        .map_err(|error| refused(error.to_string()))
}

fn read_public_key(key: &str) -> Result<PublicKey, String> {
    let read = match fs::read_to_string(key) {
        Ok(text) => PublicKeyBox::from_string(&text).and_then(PublicKeyBox::into_public_key),
        Err(_) => PublicKey::from_base64(key),
    };
    read.map_err(|error| {
        format!(
            "`{key}` is neither the file of a public key of minisign nor the key itself: {error}"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::temporary::TemporaryFolder;
    use ct_codecs::Encoder;
    use minisign::KeyPair;

    /// From the documentation of minisign's verifier: a public key, and what minisign itself wrote for a file `test` with
    /// that word in it.
    const KEY: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
    const SIGNATURE: &str = "untrusted comment: signature from minisign secret key\n\
        RUQf6LRCGA9i559r3g7V1qNyJDApGip8MfqcadIgT9CuhV3EMhHoN1mGTkUidF/z7SrlQgXdy8ofjb7bNJJylDOocrCo8KLzZwo=\n\
        trusted comment: timestamp:1633700835\tfile:test\tprehashed\n\
        wLMDjy9FLAuxZ3q4NlEvkgtyhrr0gtTu6KC4KBJdITbbOeAi1zBIYo0v4iTgt8jJpIidRJnp94ABQkJAgAooBQ==\n";

    fn archive(content: &str, signature: Option<&str>) -> (TemporaryFolder, PathBuf) {
        let folder = TemporaryFolder::create("signed").unwrap();
        let archive = folder.write("test.zip", content).unwrap();
        if let Some(signature) = signature {
            folder.write("test.zip.minisig", signature).unwrap();
        }
        (folder, archive)
    }

    #[test]
    fn what_minisign_signed_is_accepted_and_nothing_else() {
        let (_folder, good) = archive("test", Some(SIGNATURE));
        let by_key = Signed::ByKey("timestamp:1633700835\tfile:test\tprehashed".into());
        assert_eq!(check(&good, Some(KEY)), Ok(by_key));

        let other = KeyPair::generate_unencrypted_keypair().unwrap().pk;
        let refused = |content: &str, signature: &str, key: &str| {
            let (_folder, archive) = archive(content, Some(signature));
            check(&archive, Some(key)).unwrap_err()
        };
        for message in [
            refused("tset", SIGNATURE, KEY),
            refused("test", SIGNATURE, &other.to_base64()),
            refused("test", &SIGNATURE.replace("file:test", "file:tset"), KEY),
            refused("test", "a signature\n", KEY),
            refused("test", "", KEY),
        ] {
            assert!(message.contains("test.zip.minisig: "), "{message}");
        }
        let message = refused("test", SIGNATURE, "no key");
        assert!(message.contains("`no key` is neither"), "{message}");
    }

    #[test]
    fn without_a_key_nothing_is_claimed_and_without_a_signature_a_key_is_refused() {
        let (_folder, unsigned) = archive("test", None);
        assert_eq!(check(&unsigned, None), Ok(Signed::No));
        let message = check(&unsigned, Some(KEY)).unwrap_err();
        assert!(message.contains("test.zip.minisig"), "{message}");
        let (_folder, signed) = archive("test", Some("whatever"));
        assert_eq!(check(&signed, None), Ok(Signed::Unchecked));
    }

    #[test]
    fn what_is_signed_here_is_accepted_with_the_public_key_in_a_file() {
        let moment = Moment::of(1_000_000_000);
        let pair = KeyPair::generate_unencrypted_keypair().unwrap();
        let secret = pair.sk.to_box(None).unwrap().into_string();
        let signer = Signer::read(&secret, None).unwrap();
        let signature = signer.sign("test", b"test", moment).unwrap();
        let (folder, signed) = archive("test", Some(&signature));
        let public = folder
            .write("release.pub", &pair.pk.to_box().unwrap().into_string())
            .unwrap();
        let text = "file:test.zip\tcommitted:2001-09-09T01:46:40Z";
        assert_eq!(
            check(&signed, public.to_str()),
            Ok(Signed::ByKey(text.into()))
        );
        fs::write(&signed, "tset").unwrap();
        assert!(check(&signed, public.to_str()).is_err());
    }

    #[test]
    fn a_key_without_a_password_needs_no_checksum_and_a_damaged_one_does_not_sign() {
        let pair = KeyPair::generate_unencrypted_keypair().unwrap();
        let signed = |change: &dyn Fn(&mut [u8])| {
            let mut bytes = pair.sk.to_bytes();
            change(&mut bytes);
            let text = Base64::encode_to_string(bytes).unwrap();
            let signer = Signer::read(&format!("untrusted comment: key\n{text}\n"), None)?;
            signer.sign("test", b"test", Moment::of(1_000_000_000))
        };
        // As minisign 0.11 writes it: zeros where the checksum would be, at the end.
        let signature = signed(&|key| key[126..].fill(0)).unwrap();
        let (_folder, archive) = archive("test", Some(&signature));
        check(&archive, Some(&pair.pk.to_base64())).unwrap();
        // A bit of the public half, which the secret key holds too.
        assert!(signed(&|key| key[100] ^= 1).is_err());
    }

    #[test]
    fn a_key_opens_with_its_password_alone_and_what_is_no_key_is_named() {
        let pair = KeyPair::generate_encrypted_keypair(Some("swordfish".into())).unwrap();
        let secret = pair.sk.to_box(None).unwrap().into_string();
        assert!(Signer::read(&secret, Some("swordfish".into())).is_ok());
        let message = Signer::read(&secret, Some("marlin".into())).err().unwrap();
        assert!(message.contains("password"), "{message}");

        let folder = TemporaryFolder::create("no-key").unwrap();
        let path = folder.write("release.key", "no key\n").unwrap();
        let message = Signer::load(&path).err().unwrap();
        assert!(
            message.contains("release.key is no secret key"),
            "{message}"
        );
        let message = Signer::load(&folder.path().join("none")).err().unwrap();
        assert!(message.contains("none"), "{message}");
    }
}
