using LeftBehind.Notifications.Channels;

namespace LeftBehind.Notifications.Mail;

internal sealed class MailServerRest(TimeProvider time) : ServerRest(time);
