using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Admin theme",
    Category = "Themes",
    Description = "Layout, styles and scripts of the admin panel.",
    AlwaysOn = true,
    IsTheme = true)]
