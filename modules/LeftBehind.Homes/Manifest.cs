using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Homes",
    Category = "Records",
    Description = "The register of children's homes and after-school care centres: room, equipment, managers, opening hours.",
    Dependencies = ["LeftBehind.Organizations", "LeftBehind.Workflows", "LeftBehind.Children"])]
