using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Transfers",
    Category = "Records",
    Description = "A pupil's file on its way to another school: the other school sees a card until it accepts, and nobody loses the child in between.",
    Dependencies = ["LeftBehind.Organizations", "LeftBehind.Workflows", "LeftBehind.Children"])]
