using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Rounds",
    Category = "Records",
    Description = "The rounds in which schools hand in their lists: deadlines, what is still missing, approval by the county, the approved lists for ever.",
    Dependencies = ["LeftBehind.Organizations", "LeftBehind.Workflows", "LeftBehind.Children", "LeftBehind.Forms"])]
