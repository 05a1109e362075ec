//! What takes messages to where they go, one after another.

use super::error::DeliveryError;
use super::outgoing::OutgoingMessage;

/// What is done right before a message could arrive; where it fails, nothing more of the message goes.
pub type Begun<'a> = &'a mut dyn FnMut() -> Result<(), DeliveryError>;

/// Takes messages to one place.
pub trait Transport {
    /// Connects and logs in, once, before the first message; does nothing where that was done.
    ///
    /// # Errors
    /// It cannot be done.
    fn open(&mut self) -> Result<(), DeliveryError>;

    /// Whether a message of that Message-ID is there already; `None` where it does not tell.
    ///
    /// # Errors
    /// It cannot be looked up.
    fn holds(&mut self, message_id: &str) -> Result<Option<bool>, DeliveryError>;

    /// Takes one message there, and calls `begun` right before the first byte goes that could make it arrive: not before the
    /// server said that it takes it.
    ///
    /// # Errors
    /// Something went wrong, or `begun` said so; its [status](DeliveryError::status) says what is known of the message.
    fn deliver(&mut self, message: &OutgoingMessage, begun: Begun<'_>) -> Result<(), DeliveryError>;

    /// Ends the connection as the protocol asks, where there is one.
    fn close(&mut self);
}
