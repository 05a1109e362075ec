//! An action: whom it is for, what is asked, of whom, until when. Read from `actions/<id>.toml`.

mod at;
mod case;
mod choices;
mod deadline;
mod fields;
mod form;
mod gender;
mod kinds;
mod load;
mod naming;
mod pause;
mod recipient;
mod role;
pub mod schema;
mod state;
mod status;
mod table;
mod tally;
mod variables;
mod within;

pub use at::At;
pub use case::{Action, DEFAULT_KIND, Kind, Person, SourceNote, kind_name};
pub use choices::{Choices, listed};
pub use deadline::{Deadline, Until};
pub use fields::is_id;
pub use form::{CaseForm, FormId};
pub use gender::Gender;
pub use load::{load, load_all};
pub(crate) use naming::Naming;
pub use pause::Pause;
pub use recipient::{Recipient, offices, on_record};
pub use role::Role;
pub use status::Status;
pub use tally::{Tally, tally};
pub use variables::PROGRAM_VARIABLES;
pub use within::{Declared, WritingWithin};
