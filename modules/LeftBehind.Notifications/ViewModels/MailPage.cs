using LeftBehind.Notifications.Mail;

namespace LeftBehind.Notifications.ViewModels;

/// <param name="Form">The fields.</param>
/// <param name="HasPassword">Whether one is kept: it is never shown.</param>
/// <param name="IsSetUp">Whether a test can be sent.</param>
internal sealed record MailPage(MailForm Form, bool HasPassword, bool IsSetUp);
