using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Messages",
    Category = "Core",
    Description = "Messages to colleagues in the admin panel, and e-mails and text messages that leave the house: each with where it stands.")]
