using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Family pages",
    Category = "Records",
    Description = "Where families read letters on a phone: a link, one simple question, the letter, and three ways to answer.",
    Dependencies = ["LeftBehind.Families", "LeftBehind.Homes", "LeftBehind.Letters", "LeftBehind.Organizations", "LeftBehind.Training", "LeftBehind.Workflows"])]
