//! `appeal preview`: the letters on a web page of this machine, live.

use super::session::Session;
use crate::cli::PreviewArgs;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::Print;
use crate::msg;
use crate::preview::{Server, Settings, Token};

/// Shows the letters until the person ends it.
///
/// # Errors
/// The settings or the workspace are wrong, the port is taken, or the files cannot be watched.
pub fn run(session: &mut Session<'_>, args: &PreviewArgs) -> Result<(), Failure> {
    let config = session.config()?;
    #[cfg(feature = "pdf")]
    let fonts = config.print.fonts(&args.font);
    #[cfg(not(feature = "pdf"))]
    let fonts = config.print.fonts(&[]);
    let random = (session.environment.random)()
        .map_err(|_| Diagnostic::error(msg!("preview-error-server")).detail("the system has no random bytes"))?;
    let settings = Settings {
        token: Token::new(random),
        workspace: session.catalog.workspace().map(ToOwned::to_owned),
        language: session.environment.language(),
        today: session.today,
        print: Print { fonts, paper: config.print.paper },
    };
    let server = Server::new(settings, args.port.unwrap_or(0))?;
    writeln!(session.out, "{}", server.url())?;
    session.out.flush()?;
    let told = match session.catalog.workspace() {
        Some(folder) => msg!("preview-workspace", folder = folder.display().to_string()),
        None => msg!("preview-built-in"),
    };
    session.tell(&told);
    session.tell(&msg!("preview-running"));
    server.run()?;
    Ok(())
}
