using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Family theme",
    Category = "Themes",
    Description = "Layout and styles of the pages that families read.",
    AlwaysOn = true,
    IsTheme = true)]
