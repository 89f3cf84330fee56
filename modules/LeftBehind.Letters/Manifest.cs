using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Letters to parents",
    Category = "Records",
    Description = "Letters to parents and guardians: written from templates, approved, handed out, answered; and who was reached when.",
    Dependencies = ["LeftBehind.Organizations", "LeftBehind.Children", "LeftBehind.Homes", "LeftBehind.Workflows"])]
