using LeftBehind.Notifications.Channels;

namespace LeftBehind.Notifications.Sms;

internal sealed class SmsServerRest(TimeProvider time) : ServerRest(time);
