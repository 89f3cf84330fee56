using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Workflows",
    Category = "Core",
    Description = "Leads registrations and letters from desk to desk until they are approved, and keeps what was done and by whom.")]
