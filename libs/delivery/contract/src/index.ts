export * from './channels/email';
export * from './deliveries/delivery';
