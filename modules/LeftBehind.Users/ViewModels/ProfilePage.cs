using LeftBehind.Ui.Navigation;
using LeftBehind.Users.Entities;

namespace LeftBehind.Users.ViewModels;

internal sealed record ProfilePage(User User, IReadOnlyList<AssignmentOption> Tasks, ProfileForm Form);
