using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Users",
    Category = "Core",
    Description = "Accounts, roles and assignments, sign-in.",
    Dependencies = ["LeftBehind.Import", "LeftBehind.Organizations"],
    AlwaysOn = true)]
