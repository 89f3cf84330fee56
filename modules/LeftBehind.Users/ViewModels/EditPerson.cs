using LeftBehind.Users.Entities;

namespace LeftBehind.Users.ViewModels;

internal sealed record EditPerson(User User, AccountForm Account);
