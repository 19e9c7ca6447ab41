//! Writes every scenario file as JSON into a folder: `scenarios_as_json OUT`. For front ends in whose language nothing reads TOML.

use std::error::Error;
use std::fs;
use std::path::Path;

use attune_tests::binary::workspace;

fn main() -> Result<(), Box<dyn Error>> {
    let out = std::env::args().nth(1).ok_or("usage: scenarios_as_json OUT")?;
    for folder in ["", "refused"] {
        let (from, to) = (workspace().join("tests/scenarios").join(folder), Path::new(&out).join(folder));
        fs::create_dir_all(&to)?;
        for entry in fs::read_dir(from)? {
            let file = entry?.path();
            let (Some(name), true) = (file.file_stem(), file.extension().is_some_and(|ending| ending == "toml")) else { continue };
            let scenario: toml::Table = toml::from_str(&fs::read_to_string(&file)?)?;
            fs::write(to.join(name).with_extension("json"), serde_json::to_vec(&scenario)?)?;
        }
    }
    Ok(())
}
