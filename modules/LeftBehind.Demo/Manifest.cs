using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Demo",
    Category = "Set-up",
    Description = "Invented families for trying the system out.",
    Dependencies = ["LeftBehind.Organizations", "LeftBehind.Children", "LeftBehind.Workflows"])]
