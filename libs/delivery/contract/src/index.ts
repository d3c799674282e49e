export * from './channels/bounces';
export * from './channels/dkim';
export * from './channels/doctor';
export * from './channels/email';
export * from './deliveries/delivery';
