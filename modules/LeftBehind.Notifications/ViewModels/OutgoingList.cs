using LeftBehind.Notifications.Entities;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Notifications.ViewModels;

internal sealed record OutgoingList(OutgoingFilter Filter, KeysetPage<Notification> Page);
